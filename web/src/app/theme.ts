import { t } from '@lingui/core/macro';
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Pine green leads, warm stone greys carry the page: calm for eight hours a day. */
const pine: MantineColorsTuple = [
  '#eef7f4',
  '#dcece7',
  '#b7d8ce',
  '#8fc3b4',
  '#6bb19f',
  '#4b9d89',
  '#277766',
  '#1c6b5f',
  '#14574d',
  '#0d423b',
];

const stone: MantineColorsTuple = [
  '#f9f8f6',
  '#f3f1ee',
  '#e8e5e0',
  '#d8d4cd',
  '#bdb8af',
  '#989288',
  '#706a61',
  '#524d46',
  '#37332e',
  '#22201c',
];

const night: MantineColorsTuple = [
  '#dcdad6',
  '#b5b2ac',
  '#8f8c86',
  '#6a6761',
  '#45433f',
  '#34322f',
  '#282724',
  '#1f1e1c',
  '#181716',
  '#11110f',
];

export const theme = createTheme({
  colors: { pine, gray: stone, dark: night },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: '"Golos Text Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, monospace',
  fontSizes: {
    xs: '0.75rem',
    sm: '0.8125rem',
    md: '0.875rem',
    lg: '1rem',
    xl: '1.125rem',
  },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '0.1875rem', sm: '0.3125rem', md: '0.5rem', lg: '0.75rem', xl: '1.25rem' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Avatar: {
      // The others of the palette are too pale for small letters.
      defaultProps: {
        allowedInitialsColors: ['pine', 'blue', 'indigo', 'violet', 'grape', 'pink'],
      },
    },
    // Words stay as they are written: what is shouted is read slower.
    Badge: { styles: { root: { textTransform: 'none' } } },
    Modal: {
      defaultProps: { centered: true, radius: 'lg' },
      styles: { title: { fontSize: '1.125rem', fontWeight: 600 } },
    },
    // A page has one banner, and it is not the heading of a dialog.
    ModalHeader: { defaultProps: { role: 'none' } },
    DrawerHeader: { defaultProps: { role: 'none' } },
    // Asked for at each drawing: the language may have changed.
    Notification: { defaultProps: () => ({ closeButtonProps: { 'aria-label': t`Закрити` } }) },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    // Its placeholder for the focus is no item, which a menu may not hold: the first item takes it.
    Menu: { defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false } },
  },
});

/** The ink of labels; their ground is the same ink, thinned. */
const lightLabels = {
  '--kramar-label-teal': '#0b6b60',
  '--kramar-label-blue': '#1d5fa8',
  '--kramar-label-violet': '#6a3fb5',
  '--kramar-label-orange': '#9c4a00',
  '--kramar-label-pink': '#a82768',
  '--kramar-label-green': '#2c6b1f',
  '--kramar-label-amber': '#7a5700',
  '--kramar-label-indigo': '#3f4bb0',
  '--kramar-label-red': '#b02a20',
  '--kramar-label-gray': '#57524a',
};

const darkLabels = {
  '--kramar-label-teal': '#6fd0c0',
  '--kramar-label-blue': '#8abcf5',
  '--kramar-label-violet': '#c3a6f7',
  '--kramar-label-orange': '#f2a765',
  '--kramar-label-pink': '#f29ac4',
  '--kramar-label-green': '#9ad08a',
  '--kramar-label-amber': '#e3c069',
  '--kramar-label-indigo': '#a9b3fa',
  '--kramar-label-red': '#f59a91',
  '--kramar-label-gray': '#c2bdb4',
};

/** Names for surfaces and marks, so that components never hold a colour of their own. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--kramar-header-height': '3.25rem',
    '--kramar-channel-telegram': '#2a8fc7',
    '--kramar-channel-widget': '#1c6b5f',
    '--kramar-channel-instagram': '#c13584',
    '--kramar-channel-messenger': '#1f6fe5',
    '--kramar-channel-whatsapp': '#1e8e4e',
    '--kramar-channel-viber': '#6f5bd0',
  },
  light: {
    ...lightLabels,
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#6a645b',
    '--mantine-color-placeholder': '#736d64',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-pine-light': '#e4f0ec',
    '--mantine-color-pine-light-color': '#14574d',
    '--mantine-color-red-6': '#b3261e',
    '--mantine-color-red-filled': '#b3261e',
    '--mantine-color-red-filled-hover': '#9c1f18',
    '--mantine-color-red-outline': '#b3261e',
    '--mantine-color-red-light': '#fbe9e7',
    '--mantine-color-red-light-color': '#9c1f18',
    '--kramar-canvas': '#f6f4f1',
    '--kramar-panel': '#ffffff',
    '--kramar-raised': '#ffffff',
    '--kramar-hover': '#f3f1ee',
    '--kramar-selected': '#e4f0ec',
    '--kramar-line': '#e6e2dc',
    '--kramar-bubble-in': '#f1eeea',
    '--kramar-bubble-out': '#dff0ea',
    '--kramar-bubble-private': '#fff3d6',
    '--kramar-note-line': '#ecd9a8',
    '--kramar-note-dimmed': '#6b5a2e',
    '--kramar-attention': '#c8372d',
    '--kramar-attention-text': '#ffffff',
    '--kramar-waiting': '#9a5b00',
    '--kramar-found': '#ffe08a',
    '--kramar-ok': '#1b7a4b',
    '--kramar-warning': '#9a5b00',
    '--kramar-broken': '#b3261e',
  },
  dark: {
    ...darkLabels,
    '--mantine-color-body': '#1b1a18',
    '--mantine-color-dimmed': '#aba7a0',
    '--mantine-color-placeholder': '#9a9790',
    '--mantine-color-error': '#f2877e',
    '--mantine-color-pine-light': '#1d342f',
    '--mantine-color-pine-light-color': '#8fc3b4',
    '--mantine-color-red-filled': '#c8372d',
    '--mantine-color-red-filled-hover': '#b3261e',
    '--mantine-color-red-light': '#3a1f1d',
    '--mantine-color-red-light-color': '#f5a19a',
    '--kramar-canvas': '#141312',
    '--kramar-panel': '#1b1a18',
    '--kramar-raised': '#262522',
    '--kramar-hover': '#262522',
    '--kramar-selected': '#1d342f',
    '--kramar-line': '#32302d',
    '--kramar-bubble-in': '#2a2926',
    '--kramar-bubble-out': '#1f3f38',
    '--kramar-bubble-private': '#3d331a',
    '--kramar-note-line': '#5a4b26',
    '--kramar-note-dimmed': '#cbb98a',
    '--kramar-attention': '#d9483d',
    '--kramar-attention-text': '#ffffff',
    '--kramar-waiting': '#e0a44c',
    '--kramar-found': '#6b5200',
    '--kramar-ok': '#5cbf8c',
    '--kramar-warning': '#e0a44c',
    '--kramar-broken': '#f2877e',
  },
});
