import type { AppWords } from './vocabulary';

export const app: AppWords = {
  language: 'Language',
  oldBrowser: 'This browser is too old for the LTV panel. Update it, then open the panel again.',
  opening: 'Opening…',
  sections: 'Sections',
  tabs: { plans: 'Plans', customers: 'Customers', functions: 'Functions', templates: 'Templates' },
  wrong: {
    refused: {
      title: 'Cannot reach your sheet',
      why: 'Most often two Google accounts are signed in to this browser, and the panel was given the other one. Your sheet is unchanged, and functions in its cells go on working.',
    },
    lost: {
      title: 'No answer from Sheets',
      why: 'Check the connection, then try again. Functions in the cells go on working.',
    },
    helps: 'What helps',
    steps: [
      ['Copy the address of this file.'],
      [
        'Open a private window: ',
        { key: 'Ctrl' },
        ' ',
        { key: 'Shift' },
        ' ',
        { key: 'N' },
        ', on a Mac ',
        { key: '⌘' },
        ' ',
        { key: 'Shift' },
        ' ',
        { key: 'N' },
      ],
      ['Sign in there with the one account that may edit this file, and paste the address.'],
      ['Open LTV from the Extensions menu.'],
    ],
    forGood: 'For good: keep a separate browser profile for each account.',
    details: 'Details for support',
    version: (version) => `version ${version}`,
    trying: 'Trying…',
  },
};
