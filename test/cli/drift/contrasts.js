// Run within a page: how much each text stands out from its ground, as WCAG counts it.
(() => {
  /** @param {string} color */
  const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  /** @param {string} color */
  const light = (color) => {
    const [r = 0, g = 0, b = 0] = parse(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /**
   * @param {Element} element
   * @returns {string}
   */
  const groundOf = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    const isClear = parse(backgroundColor)[3] === 0;
    return isClear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
  };
  const elements = document.querySelectorAll(".badge, .quiet, .name, .detail code, #status, h1, label");
  return [...elements].map((element) => {
    const [one, other] = [light(getComputedStyle(element).color), light(groundOf(element))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
})();
