import { call } from './bridge';
import { strict } from './strict';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

function createHtmlOutput(start: string): HtmlOutput {
  let content = start;
  let title = '';
  const output: HtmlOutput = strict<HtmlOutput>('HtmlOutput', {
    append: (added: string) => {
      content += added;
      return output;
    },
    getContent: () => content,
    setContent: (next: string) => {
      content = next;
      return output;
    },
    getTitle: () => title,
    setTitle: (next: string) => {
      title = next;
      return output;
    },
    // A sidebar is 300 pixels wide whatever a script says.
    setWidth: () => output,
    setHeight: () => output,
    setSandboxMode: () => output,
  });
  return output;
}

export const htmlService = strict<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  createHtmlOutput: (html?: unknown) => createHtmlOutput(typeof html === 'string' ? html : ''),
  createHtmlOutputFromFile: (name: string) =>
    createHtmlOutput(call<string>('HtmlService.readFile', name)),
});
