package org.symposia.starter.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.symposia.starter.test.SymposiaTest;

/** Boots a service that has nothing but what the starter gives, and some samples. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SymposiaTest(classes = SampleService.class,
		properties = { "symposia.caching.public-paths=/sample/public", "symposia.subscriptions[0].name=neighbour",
				"symposia.subscriptions[0].url=${symposia.agenda.url}/internal/events",
				"symposia.subscriptions[0].types=org.symposia.sample.changed" })
public @interface StarterTest {

}
