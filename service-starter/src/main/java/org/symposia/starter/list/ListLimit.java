package org.symposia.starter.list;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds the limit of a {@link ListRequest}; without it 50 and 200. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListLimit {

	/** Items of a request that names no limit. */
	int value() default ListRequest.STANDARD_LIMIT;

	/** The highest limit a request may name. */
	int max() default ListRequest.HIGHEST_LIMIT;

}
