/** The words of the welcome workbook. */
import type { Language } from '../engine/locales';

export interface WelcomeWords {
  workbook: string;
  sheets: { ltv: string; plan: string; help: string };
  ltv: {
    title: string;
    caption: string;
    tariffHeadings: string[];
    tariffs: [string, string, string];
    waysTitle: string;
    waysHeadings: [string, string, string, string];
    ways: [string, string, string];
  };
  plan: {
    headings: [string, string, string];
    rows: [string, string][];
    hint: string;
  };
  help: { title: string; steps: string[] };
}

export const WELCOME_WORDS: Record<Language, WelcomeWords> = {
  en: {
    workbook: 'LTV',
    sheets: { ltv: 'LTV', plan: 'Plan', help: 'How to' },
    ltv: {
      title: 'What a customer is worth',
      caption:
        'Start here: Extensions > LTV > Add a templated sheet… Blue cells are yours to change.',
      tariffHeadings: [
        'Tariff',
        'ARPU, a month',
        'Churn, a month',
        'LTV',
        'CAC',
        'LTV less CAC',
        'LTV : CAC',
        'Payback, months',
      ],
      tariffs: ['Basic', 'Standard', 'Premium'],
      waysTitle: 'When you know something else',
      waysHeadings: ['What you know', 'Inputs', 'LTV', 'The formula'],
      ways: [
        'Revenue of a year; its customers',
        'ARPU, a month; months as a customer',
        'Average order; orders a year; years',
      ],
    },
    plan: {
      headings: ['Input', 'Value', 'Base'],
      rows: [
        ['Fixed costs', 'a month'],
        ['Profit wanted', 'a month'],
        ['Tax', 'share of turnover'],
        ['LTV', 'revenue per customer'],
        ['CAC', 'cost of winning a customer'],
      ],
      hint: 'How much to spend on ads? Open Extensions > LTV and choose the profit plan.',
    },
    help: {
      title: 'Five minutes with LTV',
      steps: [
        'Pick a template. Choose Extensions > LTV > Add a templated sheet…, click a drawing and press Add sheet: a finished sheet appears, filled with an example.',
        'Make it yours. Type your numbers into the blue cells, or press Remove sample data in the panel and begin with blank ones.',
        'Type a function. In an empty cell type =LTV and pick one from the list; the help under the cell explains each argument. Arguments are separated by semicolons: =LTV_CHURN(200; 5%).',
        'Give it a whole column. =LTV_CHURN(B5:B7; C5:C7) on the sheet “LTV” fills one result for every row.',
        'Read the mistakes. Put the pointer on a cell with #ERROR!: one sentence says what to correct.',
        'Open the planner. Choose Extensions > LTV. The panel opens on the right.',
        'Take numbers from cells. Select a cell, for example B2 on the sheet “Plan”, and press the selection button beside a field.',
        'Write the result. The panel shows what it will write and where; nothing of yours is replaced without asking.',
        'Take it back. Restore in the panel brings back what was there; Ctrl+Z works too.',
        'Use your own data. File > Open takes an .xlsx or a .csv file; File > Download gives an .xlsx back.',
        'Everything is saved by itself, on this computer only. File > Save says where.',
      ],
    },
  },
  uk: {
    workbook: 'LTV',
    sheets: { ltv: 'LTV', plan: 'План', help: 'Як почати' },
    ltv: {
      title: 'Скільки вартий клієнт',
      caption:
        'Почніть тут: «Розширення» > LTV > «Додати аркуш із шаблону…». Сині клітинки змінюйте.',
      tariffHeadings: [
        'Тариф',
        'ARPU, на місяць',
        'Відтік, на місяць',
        'LTV',
        'CAC',
        'LTV мінус CAC',
        'LTV : CAC',
        'Окупність, місяців',
      ],
      tariffs: ['Базовий', 'Стандартний', 'Преміум'],
      waysTitle: 'Якщо відомо інше',
      waysHeadings: ['Що відомо', 'Дані', 'LTV', 'Формула'],
      ways: [
        'Дохід за рік; клієнти за рік',
        'ARPU, на місяць; місяців з нами',
        'Середній чек; замовлень на рік; років',
      ],
    },
    plan: {
      headings: ['Показник', 'Значення', 'База'],
      rows: [
        ['Постійні витрати', 'на місяць'],
        ['Бажаний прибуток', 'на місяць'],
        ['Податок', 'частка обороту'],
        ['LTV', 'дохід з клієнта'],
        ['CAC', 'вартість залучення клієнта'],
      ],
      hint: 'Скільки витратити на рекламу? Відкрийте «Розширення» > LTV і виберіть план прибутку.',
    },
    help: {
      title: 'П’ять хвилин з LTV',
      steps: [
        'Виберіть шаблон. «Розширення» > LTV > «Додати аркуш із шаблону…», клацніть малюнок і натисніть «Додати аркуш»: з’явиться готовий аркуш із прикладом.',
        'Зробіть його своїм. Введіть свої числа у сині клітинки або натисніть у панелі «Прибрати приклад даних» і почніть із порожніх.',
        'Введіть функцію. У порожній клітинці наберіть =LTV і виберіть функцію зі списку; підказка під клітинкою пояснює кожен аргумент. Аргументи розділяє крапка з комою: =LTV_CHURN(200; 5%).',
        'Дайте їй цілий стовпець. =LTV_CHURN(B5:B7; C5:C7) на аркуші «LTV» дає результат для кожного рядка.',
        'Читайте помилки. Наведіть вказівник на клітинку з #ERROR!: одне речення скаже, що виправити.',
        'Відкрийте планувальник. Виберіть «Розширення» > LTV. Панель відкриється праворуч.',
        'Беріть числа з клітинок. Виділіть клітинку, наприклад B2 на аркуші «План», і натисніть кнопку виділення біля поля.',
        'Запишіть результат. Панель покаже, що і куди буде записано; ваше без дозволу не замінюється.',
        'Поверніть, як було. «Відновити» у панелі повертає попередній вміст; Ctrl+Z теж працює.',
        'Працюйте зі своїми даними. «Файл» > «Відкрити» приймає .xlsx або .csv; «Файл» > «Завантажити» віддає .xlsx.',
        'Усе зберігається саме, лише на цьому комп’ютері. «Файл» > «Зберегти» скаже, де.',
      ],
    },
  },
  ru: {
    workbook: 'LTV',
    sheets: { ltv: 'LTV', plan: 'План', help: 'Как начать' },
    ltv: {
      title: 'Сколько стоит клиент',
      caption:
        'Начните здесь: «Расширения» > LTV > «Добавить лист из шаблона…». Синие ячейки меняйте.',
      tariffHeadings: [
        'Тариф',
        'ARPU, в месяц',
        'Отток, в месяц',
        'LTV',
        'CAC',
        'LTV минус CAC',
        'LTV : CAC',
        'Окупаемость, месяцев',
      ],
      tariffs: ['Базовый', 'Стандартный', 'Премиум'],
      waysTitle: 'Если известно другое',
      waysHeadings: ['Что известно', 'Данные', 'LTV', 'Формула'],
      ways: [
        'Доход за год; клиенты за год',
        'ARPU, в месяц; месяцев с нами',
        'Средний чек; заказов в год; лет',
      ],
    },
    plan: {
      headings: ['Показатель', 'Значение', 'База'],
      rows: [
        ['Постоянные расходы', 'в месяц'],
        ['Желаемая прибыль', 'в месяц'],
        ['Налог', 'доля оборота'],
        ['LTV', 'доход с клиента'],
        ['CAC', 'стоимость привлечения клиента'],
      ],
      hint: 'Сколько потратить на рекламу? Откройте «Расширения» > LTV и выберите план прибыли.',
    },
    help: {
      title: 'Пять минут с LTV',
      steps: [
        'Выберите шаблон. «Расширения» > LTV > «Добавить лист из шаблона…», щёлкните рисунок и нажмите «Добавить лист»: появится готовый лист с примером.',
        'Сделайте его своим. Введите свои числа в синие ячейки или нажмите в панели «Убрать пример данных» и начните с пустых.',
        'Введите функцию. В пустой ячейке наберите =LTV и выберите функцию из списка; подсказка под ячейкой объясняет каждый аргумент. Аргументы разделяет точка с запятой: =LTV_CHURN(200; 5%).',
        'Дайте ей целый столбец. =LTV_CHURN(B5:B7; C5:C7) на листе «LTV» даёт результат для каждой строки.',
        'Читайте ошибки. Наведите указатель на ячейку с #ERROR!: одно предложение скажет, что исправить.',
        'Откройте планировщик. Выберите «Расширения» > LTV. Панель откроется справа.',
        'Берите числа из ячеек. Выделите ячейку, например B2 на листе «План», и нажмите кнопку выделения рядом с полем.',
        'Запишите результат. Панель покажет, что и куда будет записано; ваше без разрешения не заменяется.',
        'Верните, как было. «Восстановить» в панели возвращает прежнее содержимое; Ctrl+Z тоже работает.',
        'Работайте со своими данными. «Файл» > «Открыть» принимает .xlsx или .csv; «Файл» > «Скачать» отдаёт .xlsx.',
        'Всё сохраняется само, только на этом компьютере. «Файл» > «Сохранить» скажет, где.',
      ],
    },
  },
};
