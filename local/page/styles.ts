import 'bootstrap/dist/css/bootstrap.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './page.css';
