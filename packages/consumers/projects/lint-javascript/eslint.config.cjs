const asCompletedLimit = require("eslint-plugin-as-completed-limit");

module.exports = [asCompletedLimit.configs.recommended];
