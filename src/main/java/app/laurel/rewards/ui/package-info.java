/** The screens of rewards, requests and goals; other screens show their cards. */
@NullMarked
@NamedInterface("ui")
package app.laurel.rewards.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
