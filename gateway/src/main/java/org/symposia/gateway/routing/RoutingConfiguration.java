package org.symposia.gateway.routing;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

	@Bean(destroyMethod = "shutdownNow")
	HttpClient upstreamClient(Deadlines deadlines) {
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(deadlines.connect())
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build();
	}

}
