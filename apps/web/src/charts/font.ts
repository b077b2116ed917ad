/** The page's own type, for what is written on a canvas. */
export const chartFont = "'Inter Variable', system-ui, sans-serif";
