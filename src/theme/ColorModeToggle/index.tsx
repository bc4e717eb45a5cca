// Replaced so that each press changes what is seen, and the second one is back at the system’s theme: the original has presses that change nothing.
import { useColorMode } from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { Props } from '@theme/ColorModeToggle';
import DarkIcon from '@theme/Icon/DarkMode';
import LightIcon from '@theme/Icon/LightMode';
import SystemIcon from '@theme/Icon/SystemColorMode';
import { type ReactNode, useSyncExternalStore } from 'react';
import styles from './styles.module.css';

const QUERY = '(prefers-color-scheme: dark)';

function subscribeToSystem(listener: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

const systemMode = (): 'light' | 'dark' => (matchMedia(QUERY).matches ? 'dark' : 'light');

/**
 * The button that goes from light to dark and back. If the system has the theme that it goes to, it
 * follows the system from then on. The icon says what's chosen: light, dark, or the system's.
 */
export default function ColorModeToggle({ className, onChange }: Props): ReactNode {
  const { colorMode } = useColorMode();
  const isBrowser = useIsBrowser();
  const system = useSyncExternalStore(subscribeToSystem, systemMode, () => undefined);
  const next = colorMode === 'dark' ? 'light' : 'dark';
  // Until then, it isn't known which theme is shown. A press is held.
  const name = isBrowser
    ? `Switch to ${next}${next === system ? ', like your device' : ''}`
    : 'Switch between light and dark';
  return (
    <div className={className}>
      <button
        type="button"
        className={`clean-btn ${styles.button}`}
        title={name}
        aria-label={name}
        onClick={() => onChange(next === system ? null : next)}
      >
        <LightIcon aria-hidden className={styles.icon} />
        <DarkIcon aria-hidden className={styles.icon} />
        <SystemIcon aria-hidden className={styles.icon} />
      </button>
    </div>
  );
}
