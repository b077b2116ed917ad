import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  BrushComponent,
  DataZoomInsideComponent,
  GridComponent,
  ToolboxComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// Only what the page draws with; nothing here is loaded before a page with charts is opened.
use([
  AriaComponent,
  BarChart,
  BrushComponent,
  CanvasRenderer,
  DataZoomInsideComponent,
  GridComponent,
  LineChart,
  ScatterChart,
  // The lasso asks for it, though its buttons are the page's own.
  ToolboxComponent,
  TooltipComponent,
]);

export { init, type EChartsCoreOption, type EChartsType };
