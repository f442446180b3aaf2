{{- define "whichdoor.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "whichdoor.labels" -}}
app.kubernetes.io/part-of: whichdoor
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "whichdoor.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "whichdoor.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{- define "whichdoor.kafkaEnvironment" -}}
- { name: KAFKA_BROKERS, value: {{ .Values.kafka.brokers | quote }} }
- { name: KAFKA_TLS, value: {{ .Values.kafka.tls | quote }} }
{{- if .Values.kafka.authorityConfigMap }}
- { name: KAFKA_TLS_AUTHORITY_FILE, value: /etc/whichdoor/kafka/ca.crt }
{{- end }}
{{- if .Values.kafka.saslMechanism }}
- { name: KAFKA_SASL_MECHANISM, value: {{ .Values.kafka.saslMechanism | quote }} }
- name: KAFKA_SASL_USERNAME
  valueFrom: { secretKeyRef: { name: {{ .Values.secrets.kafka }}, key: KAFKA_SASL_USERNAME } }
- name: KAFKA_SASL_PASSWORD
  valueFrom: { secretKeyRef: { name: {{ .Values.secrets.kafka }}, key: KAFKA_SASL_PASSWORD } }
{{- end }}
{{- end }}

{{- define "whichdoor.volumes" -}}
- name: tmp
  emptyDir: { sizeLimit: 64Mi }
{{- if .Values.kafka.authorityConfigMap }}
- name: kafka-authority
  configMap: { name: {{ .Values.kafka.authorityConfigMap }} }
{{- end }}
{{- end }}

{{- define "whichdoor.mounts" -}}
- { name: tmp, mountPath: /tmp }
{{- if .Values.kafka.authorityConfigMap }}
- { name: kafka-authority, mountPath: /etc/whichdoor/kafka, readOnly: true }
{{- end }}
{{- end }}

{{/* One part: its Deployment, Service and disruption budget. Takes root, name, file, replicas, resources, environment. */}}
{{- define "whichdoor.part" -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .name }}
  labels:
    app.kubernetes.io/name: {{ .name }}
    {{- include "whichdoor.labels" .root | nindent 4 }}
spec:
  {{- if not .isScaled }}
  replicas: {{ .replicas }}
  {{- end }}
  # A new instance is ready before an old one goes: nobody waits for an upgrade.
  strategy:
    type: RollingUpdate
    rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }
  selector:
    matchLabels:
      app.kubernetes.io/name: {{ .name }}
      app.kubernetes.io/instance: {{ .root.Release.Name }}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: {{ .name }}
        {{- include "whichdoor.labels" .root | nindent 8 }}
      annotations:
        prometheus.io/scrape: {{ .hasMetrics | quote }}
        prometheus.io/port: '8080'
    spec:
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: 30
      {{- with .root.Values.image.pullSecrets }}
      imagePullSecrets: {{ toYaml . | nindent 8 }}
      {{- end }}
      securityContext: {{- include "whichdoor.podSecurity" .root | nindent 8 }}
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector: { matchLabels: { app.kubernetes.io/name: {{ .name }} } }
      containers:
        - name: {{ .name }}
          image: {{ include "whichdoor.image" .root | quote }}
          imagePullPolicy: {{ .root.Values.image.pullPolicy }}
          args: [{{ .file | quote }}]
          env: {{- .environment | nindent 12 }}
          ports: [{ name: http, containerPort: 8080 }]
          securityContext: {{- include "whichdoor.containerSecurity" .root | nindent 12 }}
          resources: {{- toYaml .resources | nindent 12 }}
          startupProbe:
            httpGet: { path: /health/live, port: http }
            periodSeconds: 2
            failureThreshold: 60
          livenessProbe:
            httpGet: { path: /health/live, port: http }
            periodSeconds: 10
            timeoutSeconds: 3
          readinessProbe:
            httpGet: { path: {{ .readiness }}, port: http }
            periodSeconds: 5
            timeoutSeconds: 5
          # The cluster stops sending requests a moment after it has asked the part to stop.
          lifecycle: { preStop: { exec: { command: [sleep, '5'] } } }
          volumeMounts: {{- include "whichdoor.mounts" .root | nindent 12 }}
      volumes: {{- include "whichdoor.volumes" .root | nindent 8 }}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ .name }}
  labels:
    app.kubernetes.io/name: {{ .name }}
    {{- include "whichdoor.labels" .root | nindent 4 }}
spec:
  selector:
    app.kubernetes.io/name: {{ .name }}
    app.kubernetes.io/instance: {{ .root.Release.Name }}
  ports: [{ name: http, port: 8080, targetPort: http }]
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ .name }}
  labels: {{- include "whichdoor.labels" .root | nindent 4 }}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: {{ .name }}
      app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}
