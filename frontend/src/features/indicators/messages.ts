import { indicators } from '../../lib/messages/en-GB/indicators';
import { translator } from '../../lib/messages/t';

export const t = translator(indicators);
