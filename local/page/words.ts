/** The page's own words; the add-on brings its own. */
import type { Language } from '../engine/locales';

const en = {
  file: 'File',
  newBlank: 'New',
  newExamples: 'New with examples',
  open: 'Open…',
  save: 'Save',
  download: 'Download as .xlsx',
  language: 'Language',
  extensions: 'Extensions',
  close: 'Close',
  saved: (file: string) => `Saved in ${file}`,
  unreadable: (file: string) =>
    `${file} could not be read. Tables (.csv, .tsv) are expected, or one .xlsx.`,
  disconnected: 'The local server does not answer. Start it again and reload this page.',
  failed: 'The script stopped',
};

type PageWords = typeof en;

const uk: PageWords = {
  file: 'Файл',
  newBlank: 'Нова таблиця',
  newExamples: 'Нова з прикладами',
  open: 'Відкрити…',
  save: 'Зберегти',
  download: 'Завантажити як .xlsx',
  language: 'Мова',
  extensions: 'Розширення',
  close: 'Закрити',
  saved: (file) => `Збережено у ${file}`,
  unreadable: (file) =>
    `Не вдалося прочитати ${file}. Потрібні таблиці (.csv, .tsv) або один файл .xlsx.`,
  disconnected: 'Локальний сервер не відповідає. Запустіть його знову й оновіть сторінку.',
  failed: 'Скрипт зупинився',
};

const ru: PageWords = {
  file: 'Файл',
  newBlank: 'Новая таблица',
  newExamples: 'Новая с примерами',
  open: 'Открыть…',
  save: 'Сохранить',
  download: 'Скачать как .xlsx',
  language: 'Язык',
  extensions: 'Расширения',
  close: 'Закрыть',
  saved: (file) => `Сохранено в ${file}`,
  unreadable: (file) =>
    `Не удалось прочитать ${file}. Нужны таблицы (.csv, .tsv) или один файл .xlsx.`,
  disconnected: 'Локальный сервер не отвечает. Запустите его снова и обновите страницу.',
  failed: 'Скрипт остановился',
};

const WORDS: Record<Language, PageWords> = { en, uk, ru };

export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
};

export const wordsIn = (language: Language): PageWords => WORDS[language];
