package org.symposia.starter.service;

import java.net.http.HttpClient;
import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.web.client.RestClient;

/** Calls to other services. */
@AutoConfiguration(after = RestClientAutoConfiguration.class)
@ConditionalOnClass({ OAuth2AuthorizedClientManager.class, RestClient.class })
@ConditionalOnProperty("symposia.store.database")
@EnableConfigurationProperties(ClientProperties.class)
public final class ServiceAutoConfiguration {

	private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);

	@Bean
	@ConditionalOnMissingBean
	ServiceClients serviceClients(RestClient.Builder builder, ClientProperties properties) {
		ClientHttpRequestFactory requests = ClientHttpRequestFactoryBuilder.jdk()
			.withHttpClientCustomizer((http) -> http.version(HttpClient.Version.HTTP_1_1))
			.build(HttpClientSettings.defaults().withTimeouts(CONNECT_WITHIN, properties.answerWithin()));
		return new ServiceClients(builder, requests, ServiceToken.interceptor(properties, requests));
	}

}
