/** Everything that the generated stubs call; nothing runs while the script loads. */
export { cell } from './cell';
export {
  onInstall,
  onOpen,
  openCustomers,
  openPlainFormulas,
  openSidebar,
  openTemplates,
  useInThisSpreadsheet,
} from './menu';
export { request } from './request';
