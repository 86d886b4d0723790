/**
 * The frame around every view: layouts, navigation, texts and the small components that all screens
 * are made of.
 */
@NullMarked
package app.laurel.shell;

import org.jspecify.annotations.NullMarked;
