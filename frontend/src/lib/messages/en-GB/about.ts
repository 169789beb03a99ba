export const about = {
  'accessibility.title': 'Accessibility statement',
  'accessibility.scope': 'This statement is about the web app of Open Borough as run by {council}.',
  'accessibility.aim': 'We want as many people as possible to be able to use it. You should be able to:',
  'accessibility.zoom': 'zoom in up to 400 % without text running off the screen',
  'accessibility.keyboard': 'use every part of it with a keyboard alone',
  'accessibility.reader': 'listen to it with a screen reader',
  'accessibility.colours': 'choose light, dark or high-contrast colours in your system, and we follow them',
  'accessibility.charts': 'read every chart as a table and as a sentence',
  'accessibility.statusTitle': 'How accessible it is',
  'accessibility.status':
    'It is built to meet the Web Content Accessibility Guidelines version 2.2, level AA. Every page is checked by automatic tests at three widths, and by journeys made with the keyboard only. Documents that others have attached to records may not be accessible.',
  'accessibility.reportTitle': 'If you find a problem or need another format',
  'accessibility.report': 'Write to {email}. We answer within five working days.',
  'accessibility.enforcementTitle': 'If you are not content with our answer',
  'accessibility.enforcement':
    'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Contact the Equality Advisory and Support Service.',
  'privacy.title': 'Privacy',
  'privacy.controller': '{council} decides what is done with personal data here, and answers for it.',
  'privacy.visitorsTitle': 'When you only read',
  'privacy.visitors':
    'Nothing about you is kept beyond the web server’s log. There are no cookies for tracking or advertising, and no other company’s content is loaded.',
  'privacy.staffTitle': 'When you sign in',
  'privacy.staff':
    'Your name, your roles and the posts you hold are kept so that it is known who is responsible for what. Each change you make is recorded with your post and the time, because the public record has to be accountable. Your sign-in is kept in this browser tab only and ends when you close it.',
  'privacy.rightsTitle': 'Your rights',
  'privacy.rights':
    'You can ask to see what is held about you, to have it corrected, restricted or erased. Write to {email}. You can also complain to the Information Commissioner’s Office.',
} as const;
