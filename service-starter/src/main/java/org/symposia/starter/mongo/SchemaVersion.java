package org.symposia.starter.mongo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of a document class's shape, 1 without this annotation. It is written into
 * the field {@code schema} of every saved document; a document of a later version than
 * the program knows is refused when read.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SchemaVersion {

	/** The version, counted from 1. */
	int value();

}
