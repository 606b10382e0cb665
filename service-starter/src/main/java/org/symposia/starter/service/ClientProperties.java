package org.symposia.starter.service;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

import org.symposia.starter.defaults.MissingSettingException;

/**
 * The credentials of this service for calls to others.
 *
 * @param id client id at the identity provider
 * @param secret its secret, from {@code SYMPOSIA_CLIENT_SECRET}; there is no default
 * @param tokenUri the token endpoint
 * @param answerWithin timeout of a response
 */
@ConfigurationProperties("symposia.client")
record ClientProperties(String id, @Nullable String secret, URI tokenUri, @DefaultValue("5s") Duration answerWithin) {

	ClientProperties {
		if (!StringUtils.hasText(secret)) {
			throw new MissingSettingException("SYMPOSIA_CLIENT_SECRET",
					"the secret of this service at the identity provider");
		}
	}

}
