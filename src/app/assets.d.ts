/** Style that comes with what it styles; the build gathers it. */
declare module '*.css';
