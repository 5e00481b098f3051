// `npm run pictures`: takes the pictures of the guides anew, and fails where a number in them is
// no longer the one the guides name. Not part of `npm test`, for it writes into docs.
import path from 'node:path';
import shared from '../../jest.config.mjs';

const rootDir = path.resolve(import.meta.dirname, '../..');
const browser = shared.projects.find(({ displayName }) => displayName === 'browser');

export default {
  ...shared,
  rootDir,
  projects: [
    { ...browser, displayName: 'pictures', testMatch: ['<rootDir>/test/pictures/**/*.test.ts'] },
  ],
};
