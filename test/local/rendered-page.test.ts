import { describe, expect, test } from '@jest/globals';
import { renderedPage, withoutComments } from '../../local/engine/rendered-page';
import { fixtureHost } from './fixtures/host';

describe('Comments of an inline script', () => {
  test.each([
    ['a(); // why\nb();', 'a(); \nb();'],
    ['a(/* what */ 1);', 'a( 1);'],
    ['/* first\nsecond */ a();', ' a();'],
    ['a(); /* never closed', 'a(); '],
  ])('%j becomes %j', (script, kept) => {
    expect(withoutComments(script)).toBe(kept);
  });

  test.each([
    'link("https://example.com");',
    "link('/* no comment */');",
    String.raw`link("a \"// quoted\" word");`,
    'half = a / 2 / b;',
    'half = f(a) / 2 / list[0] / 3;',
    'found = /a\\/\\/b/.test(text);',
    'return /x/.test(a) ? b / c : d;',
  ])('%j stays as it is', (script) => {
    expect(withoutComments(script)).toBe(script);
  });

  test('a template literal is not known: an address in it is cut', () => {
    expect(withoutComments('go(`https://${host}/`); next();\nlast();')).toBe('go(`https:\nlast();');
  });

  test('an apostrophe in a template literal opens a string', () => {
    const script = "say(`it's`); a(); // b's\nc();";
    // The string ends at the apostrophe of the comment, which is therefore none.
    expect(withoutComments(script)).toBe(script);
  });

  test('an expression ends at a slash inside a class, and the rest of the line is lost', () => {
    expect(withoutComments('ok = /[/"]/.test(a); go("https://a.b"); next();\nlast();')).toBe(
      'ok = /[/"]/.test(a); go("https:\nlast();',
    );
  });

  test('with the slash escaped the same expression is safe', () => {
    const script = 'ok = /[\\/]/.test(a); go("https://a.b"); next();';
    expect(withoutComments(script)).toBe(script);
  });
});

describe('A page', () => {
  test('only its inline scripts are changed', () => {
    expect(
      renderedPage('<p>a // b</p><script src="//a.b/c.js"></script><script>x(); // y</script>'),
    ).toBe('<p>a // b</p><script src="//a.b/c.js"></script><script>x(); </script>');
  });

  test('letters beyond ASCII are lost in a script and kept outside', () => {
    expect(renderedPage('<p>Ціна</p><script>say("Ціна")</script>')).toBe(
      '<p>Ціна</p><script>say("\ufffd\ufffd\ufffd\ufffd")</script>',
    );
  });

  test('a sidebar is shown so', () => {
    const { events } = fixtureHost().run('evaluate', [
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<script>a(); // b</script>'))`,
    ]);
    expect(events).toMatchObject([
      { kind: 'sidebar', sidebar: { content: '<script>a(); </script>' } },
    ]);
  });
});
