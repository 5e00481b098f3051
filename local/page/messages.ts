/** Toasts and alerts of the script, as small pieces of page. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

export function showToast(message: string, title = '', seconds = 5): void {
  const toast = element('div');
  toast.className = 'toast-message';
  toast.setAttribute('role', 'status');
  const close = element('button', '×');
  close.type = 'button';
  close.setAttribute('aria-label', 'Close');
  close.onclick = () => {
    toast.remove();
  };
  if (title) toast.append(element('strong', title));
  toast.append(element('span', message), close);
  document.getElementById('messages')?.append(toast);
  if (seconds >= 0)
    setTimeout(() => {
      toast.remove();
    }, seconds * 1000);
}

export function showAlert(message: string, title = ''): void {
  const dialog = element('dialog');
  dialog.className = 'alert-message';
  const button = element('button', 'OK');
  button.onclick = () => {
    dialog.close();
  };
  const footer = element('div');
  footer.append(button);
  if (title) dialog.append(element('h2', title));
  dialog.append(element('p', message), footer);
  dialog.onclose = () => {
    dialog.remove();
  };
  document.body.append(dialog);
  dialog.showModal();
}
