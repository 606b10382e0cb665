package org.symposia.starter.input;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Lets a service read input. */
@AutoConfiguration(after = MessageSourceAutoConfiguration.class)
public final class InputAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Inputs inputs(MessageSource messages) {
		return new Inputs(messages);
	}

}
