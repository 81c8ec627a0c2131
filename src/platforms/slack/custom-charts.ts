import { list, noOther, number, shape, text, variant } from '../../values/checks.js';
import { strict, typed } from './custom-elements.js';
import { CUSTOM_LIMITS } from './custom-limits.js';

const chartLabel = text(CUSTOM_LIMITS.chartLabel);
const point = shape({ label: chartLabel, value: number }, {}, strict);
const series = shape({ name: chartLabel, data: list(point, CUSTOM_LIMITS.chartPoints, 1) }, {}, strict);
const axis = shape(
  { categories: list(chartLabel, CUSTOM_LIMITS.chartPoints) },
  { x_label: text(CUSTOM_LIMITS.chartAxis), y_label: text(CUSTOM_LIMITS.chartAxis) },
  strict,
);
const lines = typed({ series: list(series, CUSTOM_LIMITS.chartSeries, 1), axis_config: axis });
/** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export const chart = variant(
  {
    line: lines,
    bar: lines,
    area: lines,
    pie: typed({ segments: list(point, CUSTOM_LIMITS.chartSeries, 1) }),
  },
  noOther('line', 'bar', 'area', 'pie'),
);
