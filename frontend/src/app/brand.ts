import type { Configuration } from '../api/configuration';
import { isColour, readableOn } from '../lib/colours';

const OWN_BRAND = '#1d4f5f';

/** The council's colours as style-sheet properties; a text colour that could not be read on its ground is replaced. */
export function brandOf(council: Configuration['council']): [name: string, value: string][] {
  const ground = isColour(council.brandColour) ? council.brandColour : OWN_BRAND;
  const wishedText = isColour(council.brandTextColour) ? council.brandTextColour : '#ffffff';
  return [
    ['--brand', ground],
    ['--brand-text', readableOn(ground, wishedText)],
  ];
}
