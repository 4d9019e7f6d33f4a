/** Adopted as a constructed sheet: a host page without 'unsafe-inline' lets those through. */
export const STYLES = `
:host{all:initial;position:static}
*{box-sizing:border-box}
.button{position:fixed;z-index:2147483000;right:calc(20px + env(safe-area-inset-right));bottom:calc(20px + env(safe-area-inset-bottom));width:60px;height:60px;margin:0;padding:0;border:0;border-radius:50%;background:var(--accent);color:var(--on-accent);cursor:pointer;display:grid;place-items:center;box-shadow:0 1px 4px rgb(15 18 30/.14),0 8px 28px rgb(15 18 30/.24);transition:transform .18s cubic-bezier(.2,.8,.3,1.2),box-shadow .18s,filter .18s;-webkit-tap-highlight-color:transparent}
.button:hover{transform:scale(1.06);filter:brightness(1.06)}
.button:active{transform:scale(.95)}
.button:focus-visible{outline:3px solid var(--accent);outline-offset:3px;box-shadow:0 0 0 3px #fff}
.button svg{grid-area:1/1;width:28px;height:28px;transition:transform .22s cubic-bezier(.2,.8,.3,1),opacity .16s}
.cross{opacity:0;transform:rotate(-60deg) scale(.6)}
.open .cross{opacity:1;transform:none}
.open .bubble{opacity:0;transform:rotate(60deg) scale(.6)}
.badge{position:absolute;top:-3px;right:-3px;min-width:22px;height:22px;padding:0 6px;border:2px solid #fff;border-radius:11px;background:#e03131;color:#fff;font:700 12px/18px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;text-align:center;font-variant-numeric:tabular-nums;animation:pop .3s cubic-bezier(.2,.8,.3,1.4)}
.badge[hidden]{display:none}
.panel{position:fixed;z-index:2147483001;right:calc(20px + env(safe-area-inset-right));bottom:calc(96px + env(safe-area-inset-bottom));width:400px;max-width:calc(100vw - 40px);height:min(700px,calc(100vh - 120px));border-radius:18px;overflow:hidden;background:var(--surface);box-shadow:0 0 0 1px rgb(15 18 30/.07),0 12px 24px rgb(15 18 30/.08),0 24px 64px rgb(15 18 30/.22);opacity:0;visibility:hidden;transform:translateY(14px) scale(.98);transform-origin:100% 100%;transition:opacity .18s,transform .22s cubic-bezier(.2,.8,.3,1),visibility 0s .22s}
.open .panel{opacity:1;visibility:visible;transform:none;transition:opacity .18s,transform .22s cubic-bezier(.2,.8,.3,1)}
.panel iframe{position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0;transition:opacity .15s}
.ready .panel iframe{opacity:1}
.wait{position:absolute;inset:0;display:grid;place-content:center;justify-items:center;gap:14px;padding:24px;font:400 15px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--text);text-align:center}
.wait p{margin:0}
.ready .wait{display:none}
.spin{width:30px;height:30px;border-radius:50%;border:3px solid var(--accent);border-right-color:transparent;animation:spin .8s linear infinite}
.failed .spin{display:none}
.wait .reason{max-width:30ch;font-size:13px;opacity:.75;overflow-wrap:anywhere}
.wait p,.wait button{display:none}
.failed .wait p,.failed .wait button{display:block}
.wait button{font:600 15px/1 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;border:0;border-radius:10px;padding:12px 18px;background:var(--accent);color:var(--on-accent);cursor:pointer}
:host{--surface:#fff;--text:#1c1f27}
@media(prefers-color-scheme:dark){:host{--surface:#16181d;--text:#e8eaef}.badge{border-color:#16181d}.panel{box-shadow:0 0 0 1px rgb(255 255 255/.1),0 24px 64px rgb(0 0 0/.6)}}
@media(max-width:480px),(max-height:420px) and (max-width:960px){
.panel{inset:0;width:100%;max-width:none;height:100vh;height:100dvh;border-radius:0;transform:translateY(24px)}
.panel iframe{top:env(safe-area-inset-top);right:env(safe-area-inset-right);bottom:env(safe-area-inset-bottom);left:env(safe-area-inset-left);width:calc(100% - env(safe-area-inset-left) - env(safe-area-inset-right));height:calc(100% - env(safe-area-inset-top) - env(safe-area-inset-bottom))}
.open.ready .button{visibility:hidden}
.ready .panel{background:linear-gradient(var(--accent) 50%,var(--surface) 50%)}
.button{right:calc(16px + env(safe-area-inset-right));bottom:calc(16px + env(safe-area-inset-bottom))}
}
@media(prefers-reduced-motion:reduce){*{transition-duration:.01ms!important;animation-duration:.01ms!important;animation-iteration-count:1!important}.button:hover,.button:active{transform:none}.spin{border-right-color:var(--accent);opacity:.5}}
@media print{.button,.panel{display:none}}
@keyframes spin{to{transform:rotate(1turn)}}
@keyframes pop{from{transform:scale(0)}}
`;
