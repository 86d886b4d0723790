package app.laurel.support;

/** A test of views without a browser, with all beans of the application and a real database. */
@LaurelTest
public abstract class ViewTest extends Views {}
