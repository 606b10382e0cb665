package org.symposia.starter.caller;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler method or controller: only signed-in callers with one of the roles, or
 * administrators, get in. Without roles any signed-in caller does. A method's annotation
 * replaces its controller's.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresRole {

	/** The roles of which one is enough; none means any signed-in caller. */
	Role[] value() default {};

}
