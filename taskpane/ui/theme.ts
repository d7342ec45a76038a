import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Colours of drawings, each one of Fluent's own under the name of its use. */
type DrawingColours = { readonly dataBar: string; readonly dataBarDecides: string; readonly dataBarPale: string };

const LIGHT: Theme & DrawingColours = {
  ...webLightTheme,
  dataBar: webLightTheme.colorBrandForegroundInvertedHover,
  dataBarDecides: webLightTheme.colorBrandForeground2Hover,
  dataBarPale: webLightTheme.colorBrandBackground2Hover,
};
const DARK: Theme & DrawingColours = {
  ...webDarkTheme,
  dataBar: webDarkTheme.colorBrandForeground1,
  dataBarDecides: webDarkTheme.colorBrandForeground2Hover,
  dataBarPale: webDarkTheme.colorBrandBackground2Hover,
};

/** `FluentProvider` gives every entry of a theme as a CSS variable. */
export const drawing = {
  bar: 'var(--dataBar)',
  barDecides: 'var(--dataBarDecides)',
  barPale: 'var(--dataBarPale)',
};

const SYSTEM_IS_DARK = '(prefers-color-scheme: dark)';

/** Office's theme; where it does not tell, the system's. Contrast themes are laid over either by the browser. */
export function useTheme(isDarkInOffice: boolean | null): Theme {
  const systemIsDark = useSyncExternalStore(onSystemTheme, () => matchMedia(SYSTEM_IS_DARK).matches);
  return (isDarkInOffice ?? systemIsDark) ? DARK : LIGHT;
}

function onSystemTheme(changed: () => void): () => void {
  const query = matchMedia(SYSTEM_IS_DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
