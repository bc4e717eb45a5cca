// Wrapped so that each press changes what is seen: the original goes from the system’s theme to the same theme, chosen.
import { useColorMode } from '@docusaurus/theme-common';
import type { Props } from '@theme/ColorModeToggle';
import ColorModeToggle from '@theme-original/ColorModeToggle';
import type { ReactNode } from 'react';

/** The button that goes from light to dark and back. Until it’s pressed, the system’s theme is used. */
export default function ColorModeToggleByWhatIsSeen(props: Props): ReactNode {
  const { colorMode } = useColorMode();
  return <ColorModeToggle {...props} respectPrefersColorScheme={false} value={colorMode} />;
}
