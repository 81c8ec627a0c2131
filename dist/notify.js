require('./hookline.js').notify();
