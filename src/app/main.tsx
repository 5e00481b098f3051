import './styles.css';
import { render } from 'preact';
import { App } from './App';
import { pageData } from './page';

const root = document.getElementById('sidebar');
if (root !== null) render(<App page={pageData(root)} />, root);
