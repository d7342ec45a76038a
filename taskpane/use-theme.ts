import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Host } from './host.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Office's theme; where it does not tell, the system's. Contrast themes are laid over either by the browser. */
export function useTheme(host: Host): Theme {
  const systemIsDark = useSyncExternalStore(onSystemTheme, () => matchMedia(DARK).matches);
  const isDark = host.kind === 'excel' ? (host.isDarkTheme ?? systemIsDark) : systemIsDark;
  return isDark ? webDarkTheme : webLightTheme;
}

function onSystemTheme(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
