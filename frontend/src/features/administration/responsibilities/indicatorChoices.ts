import { call, client } from '../../../api/client';
import type { FindChoices } from '../records/recordField';

const CHOICES = 200;

export const findIndicators: FindChoices = (words) => ({
  queryKey: ['indicators', 'choices', words],
  queryFn: async () => {
    const { items, next } = await call(
      client.GET('/v1/indicators', {
        params: { query: { status: 'active', limit: CHOICES, ...(words && { q: words }) } },
      }),
    );
    return {
      options: items.map(({ id, code, title }) => ({ value: id, label: `${code}: ${title}` })),
      isMore: next !== null,
    };
  },
});
