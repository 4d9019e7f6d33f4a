import { useLingui } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { Suspense, useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react';
import type { Message } from '@/shared/api/types';
import { MessageTools } from './lazyParts';
import { isUnconfirmed } from './outgoingMessage';
import classes from './MessageTools.module.css';

/** Whether the pointer or the focus is at a message; a menu that is open holds it there. */
export function useNearness() {
  const [isNear, setNear] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isNear) return;
    // A finger does not leave as a mouse does: it touches something else.
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && place.current?.contains(target) === false) setNear(false);
    };
    window.addEventListener('pointerdown', leave);
    return () => window.removeEventListener('pointerdown', leave);
  }, [isNear]);
  return {
    isNear: isNear || isHeld,
    hold: setHeld,
    place,
    handlers: {
      onPointerEnter: () => setNear(true),
      onPointerLeave: ({ pointerType }: ReactPointerEvent) => {
        if (pointerType === 'mouse') setNear(false);
      },
      onFocus: () => setNear(true),
      onBlur: () => setNear(false),
    },
  };
}

interface ToolsAnchorProps {
  readonly message: Message;
  readonly isNear: boolean;
  readonly onHold: (isHeld: boolean) => void;
}

/** By which the keyboard and the finger come to a message's tools; the tools come when near. */
export function ToolsAnchor({ message, isNear, onHold }: ToolsAnchorProps) {
  const { t } = useLingui();
  if (isUnconfirmed(message) || message.deleted_at !== null) return null;
  return (
    <>
      <button type="button" className={classes.anchor} aria-label={t`Дії з повідомленням`} aria-expanded={isNear}>
        <IconDots size={16} aria-hidden />
      </button>
      {isNear && (
        <Suspense fallback={null}>
          <MessageTools message={message} onHold={onHold} />
        </Suspense>
      )}
    </>
  );
}
