export const home = {
  'home.title': 'How {council} is doing',
  'home.lead':
    'See how services in {council} perform, against the targets the council set itself and against other areas, and how every judgement was reached.',
  'home.searchLabel': 'Search indicators, places and records',
  'home.greeting': 'Welcome, {name}',
  'home.explore': 'Explore',
  'home.openData': 'Use the data',
  'home.openDataText':
    'Everything published here can be downloaded and used again, by people and by programs.',
  'home.apiReference': 'API reference',
} as const;
