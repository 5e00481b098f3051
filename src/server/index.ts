/** Everything that the generated stubs call; nothing runs while the script loads. */
export { cell } from './cell';
export {
  onOpen,
  // After an installation from inside Sheets the file is already open.
  onOpen as onInstall,
  openCustomers,
  openPlainFormulas,
  openSidebar,
  openTemplates,
  useInThisSpreadsheet,
} from './menu';
export { request } from './request';
