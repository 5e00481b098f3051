// Loaded before clasp: sends its calls to SCRIPT_API instead of Google.
import { createRequire } from 'node:module';

const clasp = createRequire(import.meta.resolve('@google/clasp'));
const { google } = clasp('googleapis');
const script = google.script.bind(google);
google.script = (options) => {
  const given = typeof options === 'string' ? { version: options } : options;
  return script({ ...given, rootUrl: process.env.SCRIPT_API });
};
