// Made from languages/ca.yaml by `npm run generate`.
export default {
  genre: `{"troubleTitle":"caiguda"}`,
};
