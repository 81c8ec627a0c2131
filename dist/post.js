require('./hookline.js').post();
