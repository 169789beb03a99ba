import { profile } from '../../lib/messages/en-GB/profile';
import { translator } from '../../lib/messages/t';

export const t = translator(profile);
