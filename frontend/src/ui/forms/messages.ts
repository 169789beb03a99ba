import { forms } from '../../lib/messages/en-GB/forms';
import { translator } from '../../lib/messages/t';

export const t = translator(forms);
