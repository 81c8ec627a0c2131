require('./hookline.js').drain();
