import { definitions } from '../../lib/messages/en-GB/definitions';
import { translator } from '../../lib/messages/t';

export const t = translator(definitions);
