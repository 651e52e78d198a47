/** Parts of wink's model, of which the package declares no types. */
declare module "wink-eng-lite-web-model/dist/*.js";
