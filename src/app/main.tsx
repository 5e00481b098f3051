import { render } from 'preact';
import { App } from './App';

const root = document.getElementById('sidebar');
if (root !== null) render(<App />, root);
