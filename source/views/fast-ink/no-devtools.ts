/** Stands in for React's developer tools, which are no part of the product. */
export default {};
