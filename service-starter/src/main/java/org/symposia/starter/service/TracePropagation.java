package org.symposia.starter.service;

import java.io.IOException;

import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

import org.symposia.starter.trace.Trace;

/** Hands the trace on. */
final class TracePropagation implements ClientHttpRequestInterceptor {

	@Override
	public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
			throws IOException {
		String parent = Trace.parent();
		if (parent != null) {
			request.getHeaders().set(Trace.HEADER, parent);
		}
		return execution.execute(request, body);
	}

}
