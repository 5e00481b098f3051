declare module '*.xml' {
  const text: string;
  export default text;
}
declare module '*.css';

/** The script put into the sidebar's frame; the build writes it here as text. */
declare const SIDEBAR_SHIM: string;
