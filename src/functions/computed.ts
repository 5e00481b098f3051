// Written by `npm run catalogue` from the names of the files beside it.
import type { SheetFunction } from './define';
import { compute as LTV_ACOS } from './LTV_ACOS';
import { compute as LTV_ALIVE } from './LTV_ALIVE';
import { compute as LTV_ALLOCATE } from './LTV_ALLOCATE';
import { compute as LTV_AOV } from './LTV_AOV';
import { compute as LTV_ARPU } from './LTV_ARPU';
import { compute as LTV_BUDGET } from './LTV_BUDGET';
import { compute as LTV_CAC } from './LTV_CAC';
import { compute as LTV_CHURN } from './LTV_CHURN';
import { compute as LTV_CHURN_RANGE } from './LTV_CHURN_RANGE';
import { compute as LTV_CHURN_RATE } from './LTV_CHURN_RATE';
import { compute as LTV_COHORTS } from './LTV_COHORTS';
import { compute as LTV_CUSTOMERS } from './LTV_CUSTOMERS';
import { compute as LTV_EXPECTED } from './LTV_EXPECTED';
import { compute as LTV_EXPECTED_SPEND } from './LTV_EXPECTED_SPEND';
import { compute as LTV_FIT } from './LTV_FIT';
import { compute as LTV_FIT_BGBB } from './LTV_FIT_BGBB';
import { compute as LTV_FIT_RETENTION } from './LTV_FIT_RETENTION';
import { compute as LTV_FIT_SPEND } from './LTV_FIT_SPEND';
import { compute as LTV_FORECAST } from './LTV_FORECAST';
import { compute as LTV_FUNNEL } from './LTV_FUNNEL';
import { compute as LTV_GRR } from './LTV_GRR';
import { compute as LTV_HISTORICAL } from './LTV_HISTORICAL';
import { compute as LTV_KPI_FEE } from './LTV_KPI_FEE';
import { compute as LTV_LEVERS } from './LTV_LEVERS';
import { compute as LTV_LIFETIME } from './LTV_LIFETIME';
import { compute as LTV_MAX_CAC } from './LTV_MAX_CAC';
import { compute as LTV_MULTIPLE } from './LTV_MULTIPLE';
import { compute as LTV_NET } from './LTV_NET';
import { compute as LTV_NRR } from './LTV_NRR';
import { compute as LTV_PAYBACK } from './LTV_PAYBACK';
import { compute as LTV_PRORATA } from './LTV_PRORATA';
import { compute as LTV_QUICK_RATIO } from './LTV_QUICK_RATIO';
import { compute as LTV_RATE } from './LTV_RATE';
import { compute as LTV_REPEAT_RATE } from './LTV_REPEAT_RATE';
import { compute as LTV_RETENTION_CURVE } from './LTV_RETENTION_CURVE';
import { compute as LTV_RFM } from './LTV_RFM';
import { compute as LTV_ROAS } from './LTV_ROAS';
import { compute as LTV_ROI } from './LTV_ROI';
import { compute as LTV_ROMI } from './LTV_ROMI';
import { compute as LTV_SEGMENTS } from './LTV_SEGMENTS';
import { compute as LTV_SIMPLE } from './LTV_SIMPLE';
import { compute as LTV_SUMMARY } from './LTV_SUMMARY';
import { compute as LTV_SURVIVAL } from './LTV_SURVIVAL';
import { compute as LTV_SURVIVORS } from './LTV_SURVIVORS';
import { compute as LTV_TO_CAC } from './LTV_TO_CAC';
import { compute as LTV_VERSION } from './LTV_VERSION';

/** Every sheet function by its name. */
export const computed: Readonly<Record<string, SheetFunction>> = {
  LTV_ACOS,
  LTV_ALIVE,
  LTV_ALLOCATE,
  LTV_AOV,
  LTV_ARPU,
  LTV_BUDGET,
  LTV_CAC,
  LTV_CHURN,
  LTV_CHURN_RANGE,
  LTV_CHURN_RATE,
  LTV_COHORTS,
  LTV_CUSTOMERS,
  LTV_EXPECTED,
  LTV_EXPECTED_SPEND,
  LTV_FIT,
  LTV_FIT_BGBB,
  LTV_FIT_RETENTION,
  LTV_FIT_SPEND,
  LTV_FORECAST,
  LTV_FUNNEL,
  LTV_GRR,
  LTV_HISTORICAL,
  LTV_KPI_FEE,
  LTV_LEVERS,
  LTV_LIFETIME,
  LTV_MAX_CAC,
  LTV_MULTIPLE,
  LTV_NET,
  LTV_NRR,
  LTV_PAYBACK,
  LTV_PRORATA,
  LTV_QUICK_RATIO,
  LTV_RATE,
  LTV_REPEAT_RATE,
  LTV_RETENTION_CURVE,
  LTV_RFM,
  LTV_ROAS,
  LTV_ROI,
  LTV_ROMI,
  LTV_SEGMENTS,
  LTV_SIMPLE,
  LTV_SUMMARY,
  LTV_SURVIVAL,
  LTV_SURVIVORS,
  LTV_TO_CAC,
  LTV_VERSION,
};
