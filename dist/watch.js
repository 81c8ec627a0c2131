require('./hookline.js').watch();
